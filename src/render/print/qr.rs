//! QR codes: an address as rows of dark stretches that a template draws.
//!
//! Error level M, as for paper that is folded and stained. The payload is ASCII:
//! addresses are, because `address` folds names and `BaseUrl` takes nothing else.

use fast_qr::{ECL, QRBuilder};
use serde::Serialize;

/// A code, ready to be drawn.
#[derive(Debug, Serialize)]
pub(super) struct Qr {
    /// Modules on a side, without the quiet zone.
    size: usize,
    /// Dark stretches: left, top, length in modules.
    dark: Vec<(usize, usize, usize)>,
    /// What is read from it, and printed beside it.
    address: String,
    /// For those who do not see it.
    alt: String,
}

impl Qr {
    /// The code of an address; none where it is not ASCII or too long for a code.
    pub(super) fn new(address: String, alt: String) -> Option<Self> {
        if !address.is_ascii() {
            return None;
        }
        let code = QRBuilder::new(address.as_str()).ecl(ECL::M).build().ok()?;
        let mut dark = Vec::new();
        for row in 0..code.size {
            let mut column = 0;
            while column < code.size {
                let rest = &code[row][column..];
                let value = rest[0].value();
                let length =
                    rest.iter().take_while(|module| module.value() == value).count();
                if value {
                    dark.push((column, row, length));
                }
                column += length;
            }
        }
        Some(Self { size: code.size, dark, address, alt })
    }
}
