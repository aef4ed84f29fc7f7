//! `data/summary.json` and `data/communes/<code>.json`.

use serde::Serialize;

use super::figures::{ActivityData, IndicatorData};
use crate::{
    analyse::{CommuneFigures, Totals, days_left},
    model::{Campaign, Commune},
    render::{Artefact, View, address},
};

#[derive(Serialize)]
struct Summary<'a> {
    as_of: String,
    province: ProvinceData<'a>,
    activity: ActivityData,
    campaigns: Vec<TotalsData<'a>>,
    communes: Vec<CommuneData<'a>>,
    groups: Vec<GroupData<'a>>,
    left_out: LeftOutData<'a>,
}

#[derive(Serialize)]
struct ProvinceData<'a> {
    code: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct TotalsData<'a> {
    id: &'a str,
    days_left: Option<u32>,
    communes: usize,
    reported: usize,
    indicators: Vec<IndicatorData<'a>>,
}

#[derive(Serialize)]
struct CommuneData<'a> {
    code: &'a str,
    name: &'a str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    url: String,
    activity: ActivityData,
    campaigns: Vec<CampaignData<'a>>,
}

#[derive(Serialize)]
struct CampaignData<'a> {
    id: &'a str,
    last_report: Option<String>,
    indicators: Vec<IndicatorData<'a>>,
}

#[derive(Serialize)]
struct GroupData<'a> {
    name: &'a str,
    url: &'a str,
    communes: Vec<&'a str>,
    activity: ActivityData,
    campaigns: Vec<TotalsData<'a>>,
}

#[derive(Serialize)]
struct LeftOutData<'a> {
    rows: u64,
    communes: Vec<&'a str>,
}

/// A commune's own file: its entry of the summary, with dated values.
#[derive(Serialize)]
struct CommuneFile<'a> {
    as_of: String,
    #[serde(flatten)]
    commune: CommuneData<'a>,
    turns_by_day: Vec<(String, u64)>,
}

/// The figures of the whole site.
pub(super) fn summary(view: &View) -> Artefact {
    let (content, province) = (view.content, view.province);
    let group = |index| {
        let (group, url) = view.group(index);
        let code = |commune: &usize| content.communes[*commune].code.as_str();
        GroupData {
            name: &group.name,
            url,
            communes: group.communes.iter().map(code).collect(),
            activity: ActivityData::of(group.totals.activity.as_ref()),
            campaigns: totals(view, &group.totals),
        }
    };
    let summary = Summary {
        as_of: content.as_of.to_string(),
        province: ProvinceData {
            code: &content.site.province.code,
            name: &content.site.province.name,
        },
        activity: ActivityData::of(province.totals.activity.as_ref()),
        campaigns: totals(view, &province.totals),
        communes: view.communes().map(|(c, f)| commune_data(view, c, f, false)).collect(),
        groups: (0..province.groups.len()).map(group).collect(),
        left_out: LeftOutData {
            rows: province.rows_left_out,
            communes: content.left_out.iter().map(|left| left.code.as_str()).collect(),
        },
    };
    json("data/summary.json".into(), &summary)
}

/// The figures of one commune.
pub fn data_of_commune(view: &View, index: usize) -> Artefact {
    let (commune, figures) = view.commune(index);
    let file = CommuneFile {
        as_of: view.content.as_of.to_string(),
        commune: commune_data(view, commune, figures, true),
        turns_by_day: figures
            .turns
            .by_day
            .iter()
            .map(|(date, turns)| (date.to_string(), *turns))
            .collect(),
    };
    json(address::commune_data(commune), &file)
}

fn totals<'a>(view: &View<'a>, totals: &Totals) -> Vec<TotalsData<'a>> {
    let pairs = view.site().campaigns.iter().zip(&totals.campaigns);
    let data = |(campaign, totals): (&'a Campaign, &crate::analyse::CampaignTotals)| {
        TotalsData {
            id: campaign.id.as_str(),
            days_left: days_left(campaign.period.end, view.content.as_of),
            communes: totals.communes,
            reported: totals.reported,
            indicators: IndicatorData::all(campaign, &totals.indicators, false),
        }
    };
    pairs.map(data).collect()
}

fn commune_data<'a>(
    view: &View<'a>,
    commune: &'a Commune,
    figures: &CommuneFigures,
    with_series: bool,
) -> CommuneData<'a> {
    let pairs = view.site().campaigns.iter().zip(&figures.campaigns);
    let campaign =
        |(campaign, figures): (&'a Campaign, &crate::analyse::CampaignFigures)| {
            CampaignData {
                id: campaign.id.as_str(),
                last_report: figures.last_report.map(|date| date.to_string()),
                indicators: IndicatorData::all(
                    campaign,
                    &figures.indicators,
                    with_series,
                ),
            }
        };
    CommuneData {
        code: commune.code.as_str(),
        name: &commune.name,
        kind: commune.kind.name(),
        group: commune.group.as_deref(),
        url: address::commune(commune),
        activity: ActivityData::of(figures.activity.as_ref()),
        campaigns: pairs.map(campaign).collect(),
    }
}

/// JSON of plain structs and strings cannot fail.
pub(super) fn json(path: String, data: &impl Serialize) -> Artefact {
    let mut bytes = serde_json::to_vec(data).unwrap_or_default();
    bytes.push(b'\n');
    Artefact::new(path, bytes)
}
