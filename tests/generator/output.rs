//! Everything that is made of one small contract, to be read.

use crate::{contracts, snapshot};

#[test]
fn everything_made_of_a_small_contract() {
    let files = contracts::files(&contracts::letters());
    for file in &files {
        snapshot::assert(&snapshot::name("letters", &file.path), &file.text);
    }
    let names = files.iter().map(|file| snapshot::name("letters", &file.path));
    snapshot::assert_none_left_over("letters", names);
}
