//! People helped and outreach sessions by week, with the words around them.
//!
//! How many were 60 or older is said only as far as the log says it: where some
//! rows leave it blank, "at least" and how many are not known; where all do, that
//! it was not recorded, and no part is drawn.

use crate::{
    analyse::{Activity, WeekActivity, percent},
    locale::Word,
    model::Week,
    render::{
        View,
        charts::{Chart, ChartTable, MOST_WEEKS, WeekColumn, WeeklyWords, weekly},
        texts::count,
    },
};

/// The weeks of an activity; none where nobody was helped and no session held.
pub(super) fn weekly_chart(
    who: &str,
    activity: &Activity,
    weeks: &[WeekActivity],
    view: &View,
) -> Option<Chart> {
    if activity.helped == 0 && activity.sessions == 0 {
        return None;
    }
    let words = Words { who, activity, weeks, view };
    let run = WeekActivity::run(weeks, MOST_WEEKS);
    let column = |(week, known): &(Week, Option<Activity>)| WeekColumn {
        monday: week.monday(),
        ages: known.map_or([0; 3], |known| known.ages()),
        sessions: known.map_or(0, |known| known.sessions),
        title: known.map_or_else(String::new, |known| words.mark(*week, &known)),
    };
    let columns: Vec<WeekColumn> = run.iter().map(column).collect();
    let text = |id: &str| view.locale.text(id, &[]);
    let drawn = WeeklyWords {
        ages: ["age-elderly", "age-younger", "age-untold"].map(text),
        sessions: text("activity-sessions"),
    };
    let sentence = words.sentence()?;
    Some(Chart {
        id: "weeks".into(),
        title: words.title(&run)?,
        subtitle: words.subtitle(&run),
        svg: weekly(&columns, &drawn, words.needs_years(), view.locale, &sentence),
        sentence,
        table: words.table(&run),
        data: None,
    })
}

/// What all words about some weeks are made from.
struct Words<'a> {
    who: &'a str,
    activity: &'a Activity,
    weeks: &'a [WeekActivity],
    view: &'a View<'a>,
}

impl Words<'_> {
    fn text(&self, id: &str, words: &[(&str, Word)]) -> String {
        self.view.locale.text(id, words)
    }

    fn count(&self, number: u64) -> Word {
        Word::text(count(number, self.view.locale))
    }

    /// Whether some week is of another year than the site speaks for.
    fn needs_years(&self) -> bool {
        let this = Week::of(self.view.content.as_of).year();
        self.weeks.first().is_some_and(|known| known.week.year() != this)
    }

    /// A week's number, with its year where that is not plain.
    fn number(&self, week: Week) -> Word {
        let number = week.number();
        Word::text(if self.needs_years() {
            format!("{number}/{}", week.year())
        } else {
            number.to_string()
        })
    }

    /// The finding, of the weeks that are drawn.
    fn title(&self, run: &[(Week, Option<Activity>)]) -> Option<String> {
        let from = run.first()?.0;
        let drawn = &self.weeks[self.weeks.partition_point(|known| known.week < from)..];
        let weeks = i64::try_from(self.weeks.len()).unwrap_or(i64::MAX);
        let helped = self.activity.helped > 0;
        let (id, most) = if helped {
            ("helped-title", WeekActivity::most_helped(drawn)?)
        } else {
            ("outreach-title", WeekActivity::most_sessions(drawn)?)
        };
        let known = most.activity;
        let words = [
            ("weeks", Word::count(weeks)),
            ("helped", self.count(self.activity.helped)),
            ("sessions", self.count(self.activity.sessions)),
            ("week", self.number(most.week)),
            ("most", self.count(if helped { known.helped } else { known.sessions })),
        ];
        Some(self.text(id, &words))
    }

    fn subtitle(&self, run: &[(Week, Option<Activity>)]) -> String {
        let known = self.activity;
        let mut text = if known.helped == 0 {
            self.text("sessions-subtitle", &[])
        } else {
            self.text("helped-subtitle", &[])
        };
        if known.helped > 0 && known.knows_ages() {
            text += &self.text("helped-subtitle-ages", &[]);
        }
        if known.helped > 0 && known.sessions > 0 {
            text += &self.text("helped-subtitle-sessions", &[]);
        }
        let first = run.first().map(|(week, _)| *week);
        if first > self.weeks.first().map(|known| known.week) {
            let drawn = [("weeks", self.count(run.len() as u64))];
            text += &self.text("subtitle-newest-weeks", &drawn);
        }
        text
    }

    fn sentence(&self) -> Option<String> {
        let known = self.activity;
        let several = self.weeks.len() > 1;
        let mut text = self.opening()?;
        if known.helped > 0 {
            text += &self.ages();
            if several {
                let most = WeekActivity::most_helped(self.weeks)?;
                let words = [
                    ("week", self.number(most.week)),
                    ("most", self.count(most.activity.helped)),
                ];
                text += &self.text("clause-most-helped", &words);
            }
        }
        if known.sessions > 0 {
            if known.helped > 0 {
                text += ". ";
                text += &self
                    .text("and-sessions", &[("sessions", self.count(known.sessions))]);
            }
            if several {
                let most = WeekActivity::most_sessions(self.weeks)?;
                let words = [
                    ("week", self.number(most.week)),
                    ("most", self.count(most.activity.sessions)),
                ];
                text += &self.text("clause-most-sessions", &words);
            }
        }
        Some(text + ".")
    }

    /// Who, from when to when, how many.
    fn opening(&self) -> Option<String> {
        let (locale, to) = (self.view.locale, self.view.content.as_of);
        let from = self.weeks.first()?.first;
        let same_year = from.year() == to.year();
        let words = [
            ("who", Word::text(self.who)),
            (
                "from",
                Word::text(if same_year {
                    locale.day_month(from)
                } else {
                    locale.date(from)
                }),
            ),
            ("to", Word::text(locale.date(to))),
            ("helped", self.count(self.activity.helped)),
            ("sessions", self.count(self.activity.sessions)),
        ];
        let helped = self.activity.helped > 0;
        Some(
            self.text(
                if helped { "helped-sentence" } else { "sessions-sentence" },
                &words,
            ),
        )
    }

    /// How many were 60 or older, as far as that is known.
    fn ages(&self) -> String {
        let known = self.activity;
        let [_, _, untold] = known.ages();
        let share = percent(Some(known.elderly), Some(known.helped));
        let share = share.filter(|_| known.elderly <= known.helped);
        let words = [
            ("elderly", self.count(known.elderly)),
            ("untold", self.count(untold)),
            (
                "percent",
                Word::text(share.map_or_else(String::new, |share| {
                    self.view.locale.percent(share.tenths())
                })),
            ),
        ];
        let id = match (known.knows_ages(), untold, share) {
            (false, ..) => "clause-elderly-untold",
            (true, 0, Some(_)) => "clause-elderly",
            (true, 0, None) => "clause-elderly-alone",
            (true, ..) => "clause-elderly-at-least",
        };
        self.text(id, &words)
    }

    /// What a column's tooltip says.
    fn mark(&self, week: Week, known: &Activity) -> String {
        let words = [
            ("week", self.number(week)),
            ("helped", self.count(known.helped)),
            ("elderly", self.count(known.elderly)),
            ("sessions", self.count(known.sessions)),
        ];
        let mut text = self.text("week-mark", &words);
        if known.knows_ages() {
            text += &self.text("week-mark-elderly", &words);
        }
        if known.sessions > 0 {
            text += &self.text("week-mark-sessions", &words);
        }
        text
    }

    /// The weeks that are drawn. A dash is what nobody wrote.
    fn table(&self, run: &[(Week, Option<Activity>)]) -> ChartTable {
        let total = self.activity;
        let has_untold = total.knows_ages() && total.ages()[2] > 0;
        let text = |id: &str| self.text(id, &[]);
        let mut head = vec![text("column-of-week")];
        if total.helped > 0 {
            head.push(text("activity-helped"));
            head.push(text("activity-elderly"));
            head.extend(has_untold.then(|| text("age-untold")));
        }
        head.push(text("activity-sessions"));
        let row = |(week, known): &(Week, Option<Activity>)| {
            let name = [
                ("week", self.number(*week)),
                ("monday", Word::text(self.view.locale.date(week.monday()))),
            ];
            let mut row = vec![self.text("week-name", &name)];
            let shown = |of: fn(&Activity) -> Option<u64>| {
                let number = known.as_ref().and_then(of);
                number.map_or("–".to_owned(), |number| count(number, self.view.locale))
            };
            if total.helped > 0 {
                row.push(shown(|known| Some(known.helped)));
                row.push(shown(|known| {
                    let told = known.knows_ages() || known.helped == 0;
                    told.then_some(known.elderly)
                }));
                row.extend(has_untold.then(|| shown(|known| Some(known.ages()[2]))));
            }
            row.push(shown(|known| Some(known.sessions)));
            row
        };
        ChartTable { head, rows: run.iter().map(row).collect() }
    }
}
