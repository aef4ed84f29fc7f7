//! `volunteers.csv`: a commune's register. Personal data: see `model::volunteer`.
//! Messages never repeat its cells: in a shifted row any cell may hold a name.

use std::sync::LazyLock;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::{
    cell::table_date,
    columns::{Column, Columns},
    lookup::{Lookup, same_letters},
    named_cell::{known, may_be_personal},
    table::{Row, TableFile},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    locale::fold,
    model::{Id, Private, Role, Team, Volunteer},
};

const ID: usize = 0;
const NAME: usize = 1;
const BIRTH_DATE: usize = 2;
const TEAM: usize = 3;
const ROLE: usize = 4;
const PHONE: usize = 5;
const CONSENT: usize = 6;
const GUARDIAN_CONSENT: usize = 7;
const AVAILABLE: usize = 8;

pub(super) static COLUMNS: LazyLock<Columns> = LazyLock::new(|| {
    Columns::new(
        &const {
            [
                Column::new("id", &["Mã", "Mã TNV"], true),
                Column::new("name", &["Họ và tên", "Họ tên"], true),
                Column::new("birth_date", &["Ngày sinh"], false),
                Column::new("team", &["Đội hình", "Tổ", "Đội"], false),
                Column::new("role", &["Vai trò"], false),
                Column::new("phone", &["Điện thoại", "SĐT"], false),
                Column::new("consent", &["Đồng ý công khai"], false),
                Column::new("guardian_consent", &["Người giám hộ đồng ý"], false),
                Column::new("available", &["Rảnh"], false),
            ]
        },
    )
});

/// Reads a commune's register, which may lie in more than one file.
pub(super) struct RegisterReader {
    teams: Lookup,
    seen: Seen,
    volunteers: Vec<Volunteer>,
    left_out: u64,
}

impl RegisterReader {
    /// A reader that knows the commune's teams.
    pub(super) fn new(teams: &[Team]) -> Self {
        let named = teams.iter().map(|t| (t.id.as_str(), vec![t.name.as_str()]));
        let places = teams.iter().map(|team| team.place.clone());
        Self {
            teams: Lookup::new(named).written_at(places),
            seen: Seen::default(),
            volunteers: Vec::new(),
            left_out: 0,
        }
    }

    /// Reads one file.
    pub(super) fn read(&mut self, file: &TableFile, problems: &mut Problems) {
        for table in file.tables(&COLUMNS, problems) {
            let refused = table.each_row(problems, |row, problems| {
                match self.volunteer(row, problems) {
                    Some(volunteer) => self.volunteers.push(volunteer),
                    None => self.left_out += 1,
                }
            });
            self.left_out += refused;
        }
    }

    /// The volunteers, and how many rows were left out.
    pub(super) fn finish(self) -> (Vec<Volunteer>, u64) {
        (self.volunteers, self.left_out)
    }

    fn volunteer(&mut self, row: &Row, problems: &mut Problems) -> Option<Volunteer> {
        for column in [ID, NAME] {
            if row.cell(column).is_empty() {
                problems.add(Problem::new(Code::EmptyCell, row.place(column)));
                return None;
            }
        }
        // A phone or identity number is no code: codes are published.
        let sound = Id::new(row.cell(ID)).filter(|id| {
            !may_be_personal(id.as_str())
                || id.as_str().contains(|c: char| c.is_ascii_alphabetic())
        });
        let Some(id) = sound else {
            problems.add(Problem::new(Code::FaultyId, row.place(ID)).with("found", "…"));
            return None;
        };
        if let Some(first) = self.seen.ids.get(&id) {
            let problem = Problem::new(Code::RepeatedVolunteer, row.place(ID));
            problems.add(problem.found(id.as_str()).other(first.clone()));
            return None;
        }
        let place = row.place(ID);
        self.seen.ids.insert(id.clone(), place.clone());
        if row.cell(NAME).contains(['?', '\u{fffd}']) {
            problems.add(Problem::new(Code::LostLetters, row.place(NAME)));
        }
        let text =
            |column| Some(row.cell(column).to_owned()).filter(|text| !text.is_empty());
        let birth_date = date(row, BIRTH_DATE, problems);
        // A birth date that cannot be read may be a child's: then no consent counts.
        let age_in_doubt = birth_date.is_none() && !row.cell(BIRTH_DATE).is_empty();
        self.seen.check_person(row, (&id, place), birth_date, problems);
        Some(Volunteer {
            id,
            name: Private::new(row.cell(NAME).to_owned()),
            birth_date: birth_date.map(Private::new),
            team: team(row, &mut self.teams, problems),
            role: role(row.cell(ROLE)),
            phone: text(PHONE).map(Private::new),
            consent: date(row, CONSENT, problems).filter(|_| !age_in_doubt),
            guardian_consent: date(row, GUARDIAN_CONSENT, problems),
            available: text(AVAILABLE),
        })
    }
}

/// Who is in the register so far, and where.
#[derive(Default)]
struct Seen {
    ids: FxHashMap<Id, Place>,
    /// Name, and birth date or number: what tells one person from a namesake.
    people: FxHashMap<(String, String), Person>,
}

/// Somebody in the register, and where.
struct Person {
    name: String,
    id: Id,
    place: Place,
}

impl Seen {
    /// Warns where an earlier row has the same name and birth date or number.
    fn check_person(
        &mut self,
        row: &Row,
        (id, place): (&Id, Place),
        birth_date: Option<Date>,
        problems: &mut Problems,
    ) {
        let digits: String =
            row.cell(PHONE).chars().filter(char::is_ascii_digit).collect();
        let phone = Some(digits).filter(|digits| digits.len() >= 9);
        let marks = [birth_date.map(|date| date.to_string()), phone];
        let name = row.cell(NAME);
        let folded = fold(name);
        let mut first = None;
        for mark in marks.into_iter().flatten() {
            let person =
                || Person { name: name.to_owned(), id: id.clone(), place: place.clone() };
            let known = self.people.entry((folded.clone(), mark)).or_insert_with(person);
            // `An` and `Ân` are two people; `An` may be typed for either.
            let same = || {
                known.name.is_ascii()
                    || name.is_ascii()
                    || same_letters(&known.name, name)
            };
            first = first.or((known.id != *id && same())
                .then(|| (known.id.clone(), known.place.clone())));
        }
        if let Some((known, first)) = first {
            let problem = Problem::new(Code::SamePerson, place);
            let problem = problem.found(id.as_str()).with("first", known.as_str());
            problems.add(problem.other(first));
        }
    }
}

/// A date that may be missing; a faulty one is left out, and so grants nothing.
fn date(row: &Row, column: usize, problems: &mut Problems) -> Option<Date> {
    let text = row.cell(column);
    if text.is_empty() {
        return None;
    }
    let date = table_date(text);
    if date.is_none() {
        // The cell may be a birth date: its text is not shown.
        problems
            .add(Problem::new(Code::FaultyDate, row.place(column)).with("found", "…"));
    }
    date
}

fn team(row: &Row, teams: &mut Lookup, problems: &mut Problems) -> Option<usize> {
    let text = row.cell(TEAM);
    let team = known(teams, TEAM, row, problems);
    if team.is_none() && !text.is_empty() {
        let problem = Problem::new(Code::UnknownTeam, row.place(TEAM));
        let problem = teams.suggest(problem.with("found", "…"), text);
        problems.add(problem.with("known", teams.known()));
    }
    team
}

fn role(text: &str) -> Role {
    let leads = ["leader", "doitruong", "totruong"].contains(&fold(text).as_str());
    if leads { Role::Leader } else { Role::Member }
}
