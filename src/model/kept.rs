//! How dates are written into what a build remembers: year, month and day in four bytes.
//!
//! The date library's own types cannot be taught another form from here, so fields name
//! these functions, which take what they write by reference. What is no date is refused,
//! as by every reader of what is remembered.

#![allow(clippy::trivially_copy_pass_by_ref, clippy::ref_option)] // the form that fields ask for

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
};

use borsh::{BorshDeserialize as _, BorshSerialize as _};
use jiff::civil::Date;

pub(crate) fn put_day(day: &Date, out: &mut impl Write) -> io::Result<()> {
    (day.year(), day.month(), day.day()).serialize(out)
}

pub(crate) fn take_day(input: &mut impl Read) -> io::Result<Date> {
    let (year, month, day) = <(i16, i8, i8)>::deserialize_reader(input)?;
    Date::new(year, month, day)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

pub(crate) fn put_maybe_day(day: &Option<Date>, out: &mut impl Write) -> io::Result<()> {
    day.is_some().serialize(out)?;
    day.iter().try_for_each(|day| put_day(day, out))
}

pub(crate) fn take_maybe_day(input: &mut impl Read) -> io::Result<Option<Date>> {
    bool::deserialize_reader(input)?.then(|| take_day(input)).transpose()
}

pub(crate) fn put_by_day(
    days: &BTreeMap<Date, u64>,
    out: &mut impl Write,
) -> io::Result<()> {
    (days.len() as u64).serialize(out)?;
    days.iter().try_for_each(|(day, count)| {
        put_day(day, out)?;
        count.serialize(out)
    })
}

pub(crate) fn take_by_day(input: &mut impl Read) -> io::Result<BTreeMap<Date, u64>> {
    let count = u64::deserialize_reader(input)?;
    let one = |_| Ok((take_day(input)?, u64::deserialize_reader(input)?));
    (0..count).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_come_back_and_what_is_none_is_refused() {
        let mut bytes = Vec::new();
        put_maybe_day(&Some(date(2025, 11, 16)), &mut bytes).unwrap();
        assert_eq!(take_maybe_day(&mut &bytes[..]).unwrap(), Some(date(2025, 11, 16)));
        bytes[3] = 13;
        assert!(take_maybe_day(&mut &bytes[..]).is_err());
        assert!(take_maybe_day(&mut &bytes[..2]).is_err());
    }
}
