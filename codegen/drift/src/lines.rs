//! The lines of a JSON file by pointer, for annotations.

use std::collections::BTreeMap;

use super::document::below;

/// The line on which each value of a JSON text begins; what cannot be read is left out.
pub(crate) fn of_pointers(text: &str) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    let mut scan = Scan { text: text.as_bytes(), at: 0, line: 1 };
    scan.value("", &mut lines, 0);
    lines
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl Scan<'_> {
    fn value(
        &mut self,
        pointer: &str,
        lines: &mut BTreeMap<String, usize>,
        depth: usize,
    ) -> Option<()> {
        self.space();
        lines.insert(pointer.to_owned(), self.line);
        match self.peek()? {
            _ if depth > 200 => None,
            b'{' => self.list(b'}', |scan, _| {
                scan.space();
                let line = scan.line;
                let key = scan.string()?;
                scan.space();
                scan.take(b':')?;
                let pointer = below(pointer, &key);
                scan.value(&pointer, lines, depth + 1)?;
                lines.insert(pointer, line);
                Some(())
            }),
            b'[' => self.list(b']', |scan, index| {
                scan.value(&below(pointer, &index.to_string()), lines, depth + 1)
            }),
            b'"' => self.string().map(|_| ()),
            _ => {
                while self.peek().is_some_and(|byte| !b",]} \n\r\t".contains(&byte)) {
                    self.at += 1;
                }
                Some(())
            }
        }
    }

    fn list(
        &mut self,
        end: u8,
        mut entry: impl FnMut(&mut Self, usize) -> Option<()>,
    ) -> Option<()> {
        self.at += 1;
        for index in 0.. {
            self.space();
            if self.peek()? == end {
                self.at += 1;
                return Some(());
            }
            if index > 0 {
                self.take(b',')?;
            }
            entry(self, index)?;
        }
        None
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at;
        self.take(b'"')?;
        loop {
            match self.peek()? {
                b'\\' => self.at += 2,
                b'"' => break,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        serde_json::from_slice(self.text.get(start..self.at)?).ok()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn space(&mut self) {
        while let Some(byte) = self.peek().filter(u8::is_ascii_whitespace) {
            self.line += usize::from(byte == b'\n');
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::of_pointers;

    #[test]
    fn a_pointer_has_the_line_of_its_key() {
        let lines =
            of_pointers("{\n  \"a\": [\n    1,\n    {\"b/c\": \"}\"}\n  ],\n  \"d\": {}\n}");
        assert_eq!((lines["/a"], lines["/a/0"], lines["/a/1/b~1c"], lines["/d"]), (2, 3, 4, 6));
        for odd in ["", "{", "[1", "{\"a\"", "{\"a\":\"", "\"\\"] {
            of_pointers(odd);
        }
    }
}
