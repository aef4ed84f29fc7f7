//! A week's report: what was done, what changed, what is difficult.

use serde::Serialize;

use crate::{
    analyse::{Percent, WeekFigures, percent},
    locale::Word,
    model::Report,
    render::{
        Artefact, CannotRender, Press, View, address,
        parts::{Crumb, Shell, ShellOf},
        texts::{ActivityText, activity, commune_title, count, province_name, signed},
    },
};

#[derive(Serialize)]
struct ReportPage<'a> {
    shell: Shell<'a>,
    title: String,
    until: String,
    province: String,
    activity: Option<ActivityText>,
    campaigns: Vec<Section<'a>>,
    difficulties: Vec<Remark<'a>>,
    proposals: Vec<Remark<'a>>,
    previous: Option<(String, String)>,
    next: Option<(String, String)>,
}

#[derive(Serialize)]
struct Section<'a> {
    name: &'a str,
    href: String,
    reported: String,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    unit: &'a str,
    value: Option<String>,
    change: Option<String>,
    target: Option<String>,
    percent: Option<String>,
}

#[derive(Serialize)]
struct Remark<'a> {
    commune: String,
    href: String,
    campaign: &'a str,
    text: &'a str,
}

pub(super) fn page(
    press: &Press,
    index: usize,
    view: &View,
) -> Result<Artefact, CannotRender> {
    let (site, locale) = (view.site(), view.locale);
    let weeks = &view.province.weeks;
    let figures = &weeks[index];
    let path = address::report(figures.week);
    let title = locale.text(
        "report-title",
        &[
            ("week", Word::text(figures.week.number().to_string())),
            ("from", Word::text(locale.date(figures.week.monday()))),
            ("to", Word::text(locale.date(figures.week.sunday()))),
        ],
    );
    let crumb =
        locale.text("report-crumb", &[("week", Word::text(figures.week.to_string()))]);
    let shell = press.shell(
        ShellOf {
            path: &path,
            description: title.clone(),
            title: title.clone(),
            crumbs: vec![Crumb::new(crumb, &*path)],
        },
        view,
    );
    let shell = shell.dated(figures.until);
    let neighbour = |figures: &WeekFigures| {
        let words = [("week", Word::text(figures.week.number().to_string()))];
        (locale.text("report-link", &words), address::report(figures.week))
    };
    let context = ReportPage {
        until: locale.date(figures.until),
        province: province_name(&site.province),
        activity: figures.activity.as_ref().map(|a| activity(a, locale)),
        campaigns: (0..site.campaigns.len()).map(|c| section(c, figures, view)).collect(),
        difficulties: remarks(figures, view, |report| report.difficulties.as_deref()),
        proposals: remarks(figures, view, |report| report.proposals.as_deref()),
        previous: index.checked_sub(1).map(|before| neighbour(&weeks[before])),
        next: weeks.get(index + 1).map(neighbour),
        title,
        shell,
    };
    press.engine.page(&path, "report.html", &context)
}

fn section<'a>(campaign: usize, figures: &WeekFigures, view: &View<'a>) -> Section<'a> {
    let locale = view.locale;
    let known = &view.site().campaigns[campaign];
    let totals = &view.province.totals.campaigns[campaign];
    let row = |(position, (value, change)): (usize, &(Option<u64>, Option<i64>))| {
        let indicator = &known.indicators[position];
        let target = totals.indicators[position].target;
        Row {
            name: &indicator.name,
            unit: &indicator.unit,
            value: value.map(|value| count(value, locale)),
            change: change.map(|change| signed(change, locale)),
            target: target.map(|target| count(target, locale)),
            percent: percent(*value, target).map(|p| locale.percent(Percent::tenths(p))),
        }
    };
    Section {
        name: &known.name,
        href: address::campaign(known),
        reported: locale.text(
            "reported-this-week",
            &[
                (
                    "reported",
                    Word::text(count(figures.reported[campaign] as u64, locale)),
                ),
                ("communes", Word::text(count(totals.communes as u64, locale))),
            ],
        ),
        rows: figures.indicators[campaign].iter().enumerate().map(row).collect(),
    }
}

/// What communes wrote in the reports of the week.
fn remarks<'a>(
    figures: &WeekFigures,
    view: &View<'a>,
    text: impl Fn(&'a Report) -> Option<&'a str>,
) -> Vec<Remark<'a>> {
    let (from, until) = (figures.week.monday(), figures.until);
    let mut all = Vec::new();
    for (commune, _) in view.communes() {
        for (campaign, reports) in view.site().campaigns.iter().zip(&commune.reports) {
            let first = reports.partition_point(|report| report.date < from);
            let in_week = reports[first..].iter().take_while(|r| r.date <= until);
            all.extend(in_week.filter_map(&text).map(|text| Remark {
                commune: commune_title(commune, view.locale),
                href: address::commune(commune),
                campaign: &campaign.short_name,
                text,
            }));
        }
    }
    all
}
