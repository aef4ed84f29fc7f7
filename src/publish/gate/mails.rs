//! Mail addresses.

use super::found::{Found, Kind};

/// All mail addresses of a text.
pub(super) fn emails(text: &str) -> Vec<Found> {
    let is_local = |b: &u8| b.is_ascii_alphanumeric() || b"._%+-".contains(b);
    let is_host = |b: &u8| b.is_ascii_alphanumeric() || b".-".contains(b);
    let bytes = text.as_bytes();
    let one = |at: usize| {
        let from = at - bytes[..at].iter().rev().take_while(|b| is_local(b)).count();
        let host = bytes[at + 1..].iter().take_while(|b| is_host(b)).count();
        let host = text[at + 1..at + 1 + host].trim_end_matches(['.', '-']);
        let top = host.rsplit('.').next().unwrap_or_default();
        let fits = from < at
            && host.contains('.')
            && top.len() >= 2
            && top.bytes().all(|b| b.is_ascii_alphabetic());
        fits.then(|| Found {
            kind: Kind::Email,
            value: text[from..at + 1 + host.len()].to_lowercase(),
            at: (from, at + 1 + host.len()),
        })
    };
    memchr::memchr_iter(b'@', bytes).filter_map(one).collect()
}
