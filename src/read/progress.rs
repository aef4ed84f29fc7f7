//! Progress: dated values, from `progress.yaml`, `progress/*.yaml` or a table.
//!
//! All files of a commune are joined into one list of reports for each campaign.
//! One value given twice is one value; two different values for one campaign,
//! date and indicator are an error that names both places. Reports dated after
//! `as_of` are read, checked and then left out; so are forms whose every value is
//! still blank: they would move the day that the site speaks for.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil::Date;

use super::{
    cell::table_date,
    columns::{Column, Columns},
    draft::{Draft, check_drafts},
    fields::Fields,
    lookup::Lookup,
    named_cell::{named, whole},
    table::{Row, TableFile},
    text::Text,
    yaml::{Node, parse},
};
use crate::{
    diagnostics::{Code, Place, Problem, Problems},
    model::{Campaign, Report},
};

const AS_OF: usize = 0;
const CAMPAIGN: usize = 1;
const INDICATOR: usize = 2;
const VALUE: usize = 3;

static COLUMNS: LazyLock<Columns> = LazyLock::new(|| {
    Columns::new(
        &const {
            [
                Column::new("as_of", &["Ngày", "Đến ngày"], true),
                Column::new("campaign", &["Chiến dịch"], true),
                Column::new("indicator", &["Chỉ tiêu", "Chỉ số"], true),
                Column::new("value", &["Giá trị", "Số liệu"], true),
            ]
        },
    )
});

/// Gathers the reports of one commune.
pub(super) struct ProgressReader<'a> {
    campaigns: &'a [Campaign],
    /// The campaigns by id and name, and for each of them its indicators.
    names: (Lookup, Vec<Lookup>),
    as_of: Option<Date>,
    reports: BTreeMap<(usize, Date), Draft>,
    left_out: u64,
}

impl<'a> ProgressReader<'a> {
    pub(super) fn new(campaigns: &'a [Campaign], as_of: Option<Date>) -> Self {
        let names = campaigns
            .iter()
            .map(|c| (c.id.as_str(), vec![c.name.as_str(), c.short_name.as_str()]));
        let indicators = campaigns.iter().map(|campaign| {
            let all = campaign.indicators.iter();
            Lookup::new(all.map(|i| (i.id.as_str(), vec![i.name.as_str()])))
        });
        let names = (Lookup::new(names), indicators.collect());
        Self { campaigns, names, as_of, reports: BTreeMap::new(), left_out: 0 }
    }

    /// Reads a YAML list of reports.
    pub(super) fn read_yaml(&mut self, file: &Text, problems: &mut Problems) {
        let Some(root) = parse(file, problems) else { return };
        if root.is_null() {
            return;
        }
        for node in root.list(problems).unwrap_or_default() {
            self.report(node, problems);
        }
    }

    /// Reads a table with a value in each row.
    pub(super) fn read_table(&mut self, file: &TableFile, problems: &mut Problems) {
        for table in file.tables(&COLUMNS, problems) {
            let mut faulty = 0;
            let refused = table.each_row(problems, |row, problems| {
                faulty += u64::from(self.row(row, problems).is_none());
            });
            self.left_out += refused + faulty;
        }
    }

    /// The reports of each campaign by date, and how many rows were left out.
    pub(super) fn finish(mut self, problems: &mut Problems) -> (Vec<Vec<Report>>, u64) {
        self.reports.retain(|_, draft| {
            if draft.is_blank() {
                problems.add(Problem::new(Code::BlankReport, draft.place.clone()));
            }
            !draft.is_blank()
        });
        if let Some(as_of) = self.as_of {
            self.reports.retain(|(_, date), _| *date <= as_of);
        }
        for (index, campaign) in self.campaigns.iter().enumerate() {
            let own = self.reports.iter().filter(|((known, _), _)| *known == index);
            let drafts: Vec<_> = own.map(|((_, date), draft)| (*date, draft)).collect();
            check_drafts(campaign, &drafts, problems);
        }
        let mut all = vec![Vec::new(); self.campaigns.len()];
        for ((campaign, date), draft) in self.reports {
            all[campaign].push(draft.report(date));
        }
        (all, self.left_out)
    }

    fn report(&mut self, node: Node, problems: &mut Problems) -> Option<()> {
        let campaigns = self.campaigns;
        let mut fields = Fields::of(node, problems)?;
        let ids = campaigns.iter().map(|campaign| &campaign.id);
        let campaign = fields
            .required("campaign", problems)
            .and_then(|n| n.one_of(Code::UnknownCampaign, ids, problems));
        let date = fields.required("as_of", problems).and_then(|n| {
            let place = n.place.clone();
            n.date(problems).map(|date| (date, place))
        });
        let values = fields.required("values", problems).and_then(|n| n.map(problems));
        let texts = ["reported_by", "difficulties", "proposals"]
            .map(|key| fields.text(key, problems));
        fields.finish(problems);
        let (campaign, (date, place)) = (campaign?, date?);
        self.warn_if_future(date, place.clone(), problems);
        self.draft((campaign, date), &place);
        for (id, place, node) in values? {
            let Some(indicator) = campaigns[campaign].indicator(&id) else {
                let ids = campaigns[campaign].indicators.iter().map(|i| i.id.as_str());
                let problem =
                    Problem::new(Code::UnknownIndicator, place).found(id.clone());
                problems.add(problem.nearest(&id, ids));
                continue;
            };
            if node.is_null() {
                self.draft((campaign, date), &place).has_blank = true;
                continue;
            }
            let place = node.place.clone();
            if let Some(value) = node.whole(problems) {
                self.set((campaign, date), indicator, (value, place), problems);
            }
        }
        let draft = self.draft((campaign, date), &place);
        let [reported_by, difficulties, proposals] = texts;
        draft.reported_by = draft.reported_by.take().or(reported_by);
        draft.difficulties = draft.difficulties.take().or(difficulties);
        draft.proposals = draft.proposals.take().or(proposals);
        Some(())
    }

    fn row(&mut self, row: &Row, problems: &mut Problems) -> Option<()> {
        for column in [AS_OF, CAMPAIGN, INDICATOR, VALUE] {
            if row.cell(column).is_empty() {
                problems.add(Problem::new(Code::EmptyCell, row.place(column)));
                return None;
            }
        }
        let fault = |code, column| {
            Problem::new(code, row.place(column)).found(row.cell(column).to_owned())
        };
        let Some(date) = table_date(row.cell(AS_OF)) else {
            problems.add(fault(Code::FaultyDate, AS_OF));
            return None;
        };
        let names = &mut self.names;
        let campaign =
            named(&mut names.0, CAMPAIGN, Code::FaultyCampaign, row, problems)??;
        let indicators = &mut names.1[campaign];
        let indicator =
            named(indicators, INDICATOR, Code::FaultyIndicator, row, problems)??;
        let value = whole(VALUE, row, problems)?;
        self.draft((campaign, date), &row.place(AS_OF));
        self.warn_if_future(date, row.place(AS_OF), problems);
        self.set((campaign, date), indicator, (value, row.place(VALUE)), problems);
        Some(())
    }

    fn warn_if_future(&self, date: Date, place: Place, problems: &mut Problems) {
        if self.as_of.is_some_and(|as_of| date > as_of) {
            problems.add(Problem::new(Code::FutureDate, place).found(date.to_string()));
        }
    }

    /// The draft of this campaign and date, begun at this place if it is new.
    fn draft(&mut self, key: (usize, Date), place: &Place) -> &mut Draft {
        let width = self.campaigns[key.0].indicators.len();
        self.reports.entry(key).or_insert_with(|| Draft {
            place: place.clone(),
            values: vec![None; width],
            ..Draft::default()
        })
    }

    fn set(
        &mut self,
        key: (usize, Date),
        indicator: usize,
        given: (u64, Place),
        problems: &mut Problems,
    ) {
        let slot = &mut self.draft(key, &given.1).values[indicator];
        match slot {
            Some((value, place)) if *value != given.0 => {
                let problem = Problem::new(Code::ConflictingValues, given.1.clone())
                    .found(given.0.to_string())
                    .with("first", value.to_string());
                problems.add(problem.other(place.clone()));
            }
            Some(_) => {}
            None => *slot = Some(given),
        }
    }
}
