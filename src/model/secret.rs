//! The site's secret, from which the addresses of volunteers' own pages are made.
//!
//! In: the text of `secret.key`. Out: for a commune's code and a volunteer's id, 26
//! letters (130 bits) that nobody can guess who does not know the secret, the same at
//! every build. The secret itself cannot be shown, compared or serialised.

use std::fmt;

use super::{CommuneCode, Id};

/// Digits of the secret: 32 bytes in hexadecimal.
const DIGITS: usize = 64;
/// Keeps this use of the secret apart from any later one. Never to be changed:
/// addresses that people have saved depend on it.
const PURPOSE: &str = "aoxanh 1 address of a volunteer's own page";
/// Base32 as in RFC 4648, in lower case.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// Letters of an address, of five bits each.
const LETTERS: usize = 26;

/// What only the site's keepers know.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// The secret in the text of its file: lines that begin with `#` are remarks, one
    /// other line holds 64 hexadecimal digits. None where it is anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines =
            text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'));
        let digits = lines.next().filter(|line| line.len() == DIGITS)?;
        if lines.next().is_some() || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        Some(Self(blake3::derive_key(PURPOSE, digits.to_ascii_lowercase().as_bytes())))
    }

    /// The last part of the address of a volunteer's own page.
    ///
    /// ```
    /// use aoxanh::model::{CommuneCode, Id, Secret};
    /// let commune = CommuneCode::new("18229").unwrap();
    /// let volunteer = Id::new("DT-014").unwrap();
    /// let secret = Secret::parse(&format!("# keep a copy\n{}\n", "0a".repeat(32))).unwrap();
    /// let own = secret.own_page(&commune, &volunteer);
    /// assert_eq!(own.len(), 26);
    /// assert_eq!(own, "zgacyjzord74izpk6al54ry4xj");
    /// // Another secret, another address.
    /// let other = Secret::parse(&"0b".repeat(32)).unwrap();
    /// assert_ne!(other.own_page(&commune, &volunteer), own);
    /// assert!(Secret::parse("0a0a").is_none());
    /// ```
    pub fn own_page(&self, commune: &CommuneCode, volunteer: &Id) -> String {
        let whose = format!("{commune}\n{volunteer}");
        let hash = blake3::keyed_hash(&self.0, whose.as_bytes());
        let letter = |byte: &u8| char::from(ALPHABET[usize::from(byte % 32)]);
        hash.as_bytes().iter().take(LETTERS).map(letter).collect()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_one_line_of_hexadecimal_digits_and_shows_itself_to_nobody() {
        let digits = "0123456789abcdef".repeat(4);
        for good in [
            digits.clone(),
            format!("# remark\r\n\r\n{digits}\r\n"),
            digits.to_uppercase(),
        ] {
            let secret = Secret::parse(&good).unwrap();
            assert_eq!(format!("{secret:?}"), "Secret(…)");
        }
        for bad in [
            String::new(),
            "# only a remark".into(),
            digits[1..].to_owned(),
            format!("{digits}0"),
            format!("{digits}\n{digits}"),
            digits.replace('a', "x"),
        ] {
            assert!(Secret::parse(&bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn addresses_of_neighbours_have_nothing_in_common() {
        let secret = Secret::parse(&"5c".repeat(32)).unwrap();
        let commune = CommuneCode::new("00001").unwrap();
        let own = |n: u32| secret.own_page(&commune, &Id::new(&n.to_string()).unwrap());
        let all: std::collections::BTreeSet<String> = (0..2_000).map(own).collect();
        assert_eq!(all.len(), 2_000);
        // Each letter of the alphabet occurs at each place.
        for place in 0..LETTERS {
            let letters: std::collections::BTreeSet<u8> =
                all.iter().map(|own| own.as_bytes()[place]).collect();
            assert_eq!(letters.len(), 32, "place {place}");
        }
    }
}
