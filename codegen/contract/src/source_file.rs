/// A file of source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path, relative to a folder that the user of the file knows, with forward slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}
