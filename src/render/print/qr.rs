//! QR codes: an address as a drawing that a template places.
//!
//! Error level M, as for paper that is folded and stained. The payload is ASCII:
//! addresses are, because `address` folds names and `BaseUrl` takes nothing else.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};
use serde::Serialize;

use crate::{locale::Word, render::View};

/// Modules around a code that stay white.
const QUIET: usize = 4;

/// A code, ready to be placed.
#[derive(Debug, Serialize)]
pub(super) struct Qr {
    /// SVG, its quiet zone of four modules included; one shape that no printer splits.
    svg: String,
    /// What is read from it, and printed beside it.
    address: String,
    /// For those who do not see it.
    alt: String,
}

impl Qr {
    /// The code of a page of the site; none without a public address.
    pub(super) fn of_page(path: &str, view: &View) -> Option<Self> {
        let address = view.site().base_url.as_ref()?.join(path);
        let alt = view.locale.text("sheet-qr-alt", &[("address", Word::text(&*address))]);
        Self::new(address, alt)
    }

    /// The code of an address; none where it is not ASCII or too long for a code.
    pub(super) fn new(address: String, alt: String) -> Option<Self> {
        if !address.is_ascii() {
            return None;
        }
        let code = QRBuilder::new(address.as_str()).ecl(ECL::M).build().ok()?;
        let side = code.size + 2 * QUIET;
        let mut path = String::new();
        for row in 0..code.size {
            let mut column = 0;
            while column < code.size {
                let rest = &code[row][column..];
                let value = rest[0].value();
                let length =
                    rest.iter().take_while(|module| module.value() == value).count();
                if value {
                    let (x, y) = (column + QUIET, row + QUIET);
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
                }
                column += length;
            }
        }
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/>\
             <path fill=\"#000\" d=\"{path}\"/></svg>"
        );
        Some(Self { svg, address, alt })
    }
}
