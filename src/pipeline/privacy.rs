//! Personal data before publishing: what the gate is told, and what becomes of a hit.
//!
//! The gate knows files; people want to know which line to mend. So each hit is looked
//! for in the input, and the commune whose file it is in can be left out.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::civil::Date;

use crate::{
    diagnostics::{Code, Place, Problem},
    model::{Commune, Content},
    publish::{Finding, Gate, Leak, People, Register},
    read::{Disk, whereabouts},
};

/// Nobody in a register is younger, in years.
const YOUNGEST: i16 = 5;

/// What may not be published of a commune's volunteers on this day.
pub(super) fn register_of(commune: &Commune, as_of: Date) -> Register {
    let mut register = Register::default();
    // A later one is a slip of the pen, and the day of some report.
    let youngest = as_of.year() - YOUNGEST;
    for volunteer in &commune.volunteers {
        let shown = volunteer.public_name(as_of).is_some();
        register.add(volunteer.name.for_the_office(), shown);
        let birth = volunteer.birth_date.as_ref().map(|date| *date.for_the_office());
        if let Some(date) = birth.filter(|date| date.year() < youngest) {
            register.add_birth(date);
        }
        if let Some(phone) = &volunteer.phone {
            register.add_phone(phone.for_the_office());
        }
    }
    register
}

/// The gate that knows the volunteers of each commune, and what offices declare.
pub(super) fn gate_of(content: &Content, registers: &[Register]) -> Gate {
    let site = &content.site;
    let mut people = People::default();
    for (commune, register) in registers.iter().enumerate() {
        people.join(commune, register);
    }
    let signer = site.publisher.signer.as_ref().and_then(|signer| signer.name.as_deref());
    people.allow_name(signer.unwrap_or_default());
    content.communes.iter().for_each(|commune| allow_names(commune, &mut people));
    let publisher = &site.publisher;
    let own =
        [&publisher.address, &publisher.phone, &publisher.email, &site.safety.hotline];
    let mut declared: Vec<&str> = own.into_iter().flatten().map(String::as_str).collect();
    declared.push(&publisher.name);
    declared.extend(content.communes.iter().flat_map(declared_by));
    for text in &declared {
        people.allow_words(text);
    }
    let mut gate = Gate::new(people);
    declared.iter().for_each(|text| gate.declare(text));
    gate
}

/// Places are named after people, and people after places.
fn allow_names(commune: &Commune, people: &mut People) {
    people.allow_name(&commune.name);
    let villages = commune.villages.iter().map(|village| village.name.as_str());
    let former = commune.formerly.iter().map(|former| former.name.as_str());
    villages.chain(former).chain(commune.group.as_deref()).for_each(|name| {
        people.allow_name(name);
    });
}

/// What a commune says of its office and its points.
fn declared_by(commune: &Commune) -> Vec<&str> {
    let contact = &commune.contact;
    let mut all: Vec<&str> = [&contact.office, &contact.phone, &contact.address]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    for point in &commune.points {
        all.push(&point.name);
        all.extend(point.address.as_deref());
        all.extend(point.phone.as_deref());
    }
    all
}

/// What was found, told once for each text, with the line where it comes from; and the
/// communes whose own files it is in. Those of no commune's are the site's.
pub(super) struct Leaks {
    pub(super) problems: Vec<Problem>,
    pub(super) communes: BTreeSet<usize>,
    pub(super) of_site: bool,
}

/// Looks for the findings in the input.
pub(super) fn leaks(findings: Vec<Finding>, content: &Content, disk: &Disk) -> Leaks {
    let mut texts: BTreeMap<(Leak, String), Vec<Finding>> = BTreeMap::new();
    for finding in findings {
        texts.entry((finding.leak, finding.text.clone())).or_default().push(finding);
    }
    let mut all =
        Leaks { problems: Vec::new(), communes: BTreeSet::new(), of_site: false };
    for ((leak, text), found) in texts {
        let in_communes: BTreeSet<usize> =
            found.iter().filter_map(|finding| finding.commune).collect();
        let in_all = in_communes.len() > 1 || in_communes.is_empty();
        let folders: Vec<&str> = if in_all {
            content.communes.iter().map(|commune| commune.folder.as_str()).collect()
        } else {
            in_communes
                .iter()
                .map(|index| content.communes[*index].folder.as_str())
                .collect()
        };
        let places = whereabouts(disk, &text, &folders);
        let files = found.iter().map(|finding| &finding.path).collect::<BTreeSet<_>>();
        let path = files.first().map_or(String::new(), |path| (*path).clone());
        let more = files.len().saturating_sub(1);
        let more = if more == 0 { "none".to_owned() } else { more.to_string() };
        let problem = |place: Place| {
            Problem::new(Code::PersonalData, place)
                .with("leak", leak.name())
                .with("text", masked(&text))
                .with("path", path.clone())
                .with("more", more.clone())
        };
        if places.is_empty() {
            let out: Arc<str> = path.as_str().into();
            all.problems.push(problem(Place::file(&out)));
        }
        for place in &places {
            all.problems.push(problem(place.clone()));
        }
        let owner = |place: &Place| {
            let of = |commune: &Commune| {
                place
                    .file
                    .strip_prefix(&*commune.folder)
                    .is_some_and(|rest| rest.starts_with('/'))
            };
            content.communes.iter().position(of)
        };
        let owners: Vec<Option<usize>> = places.iter().map(owner).collect();
        if owners.is_empty() {
            match in_communes.len() {
                1 => all.communes.extend(in_communes),
                _ => all.of_site = true,
            }
        }
        all.of_site |= owners.contains(&None);
        all.communes.extend(owners.into_iter().flatten());
    }
    all
}

/// Enough of it to know it again: logs are read by many.
fn masked(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let shown =
        |at: usize| at < 3 || at + 2 >= letters.len() || !letters[at].is_alphanumeric();
    let one = |(at, letter): (usize, &char)| if shown(at) { *letter } else { '•' };
    letters.iter().enumerate().map(one).collect()
}

/// Leaves communes out whose files hold personal data.
pub(super) fn leave_out(communes: &BTreeSet<usize>, content: &mut Content) {
    let mut index = 0;
    let left_out = &mut content.left_out;
    content.communes.retain(|commune| {
        let stays = !communes.contains(&index);
        if !stays {
            left_out.push(crate::model::LeftOut {
                code: commune.code.to_string(),
                name: commune.name.clone(),
            });
        }
        index += 1;
        stays
    });
}
