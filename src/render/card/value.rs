//! Times and quantities with their values, and what was dropped.

use super::super::escape::Html;
use super::super::view::{Thing, View};
use super::{open, quoted, section};
use crate::story::{DropReason, Hedge, Quantity, Time};
use jiff::civil::Date;

/// Writes the time expressions of `view`.
pub fn times(html: &mut Html, view: &View<'_>) {
    let times = &view.story().times;
    section(html, "time", "Times", times.len(), |html| {
        for (index, time) in times.iter().enumerate() {
            open(html, view.id(Thing::Time, index), "row");
            quoted(html, &time.words.text, view.id(Thing::TimeWords, index));
            html.raw("<span class=\"value\">");
            timex(html, time.value.as_deref());
            bounds(html, time);
            html.raw("</span></li>\n");
        }
    });
}

/// Writes a TIMEX3 value.
pub fn timex(html: &mut Html, value: Option<&str>) {
    match value {
        Some(value) => html.raw("<code>").bdi(value).raw("</code>"),
        None => html.raw("<span class=\"none\">not resolved</span>"),
    };
}

/// The first and the last day, where the value does not say them.
fn bounds(html: &mut Html, time: &Time) {
    let Some((earliest, latest)) = time.earliest.zip(time.latest) else { return };
    if time.value.as_deref().and_then(days) == Some((earliest, latest)) {
        return;
    }
    html.raw(" <span class=\"bounds\">").text(&earliest.to_string());
    if earliest != latest {
        html.raw(" – ").text(&latest.to_string());
    }
    html.raw("</span>");
}

/// The first and the last day of a year, a month, a day, or an interval of them.
fn days(value: &str) -> Option<(Date, Date)> {
    let (first, last) = value.split_once('/').unwrap_or((value, value));
    Some((whole(first)?.0, whole(last)?.1))
}

/// The first and the last day of a year, a month or a day.
fn whole(value: &str) -> Option<(Date, Date)> {
    let mut parts = value.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let (month, day) = (parts.next(), parts.next());
    let number = |part: Option<&str>| part.map_or(Some(1), |part| part.parse().ok());
    let first = Date::new(year, number(month)?, number(day)?).ok()?;
    Some(match (month, day) {
        (None, _) => (first, first.last_of_year()),
        (_, None) => (first, first.last_of_month()),
        _ => (first, first),
    })
}

/// Writes the quantities of `view`.
pub fn quantities(html: &mut Html, view: &View<'_>) {
    let quantities = &view.story().quantities;
    section(html, "quantity", "Quantities", quantities.len(), |html| {
        for (index, quantity) in quantities.iter().enumerate() {
            open(html, view.id(Thing::Quantity, index), "row");
            quoted(html, &quantity.words.text, view.id(Thing::QuantityWords, index));
            html.raw("<span class=\"value\"><code>").text(&amount(quantity)).raw("</code> ");
            html.bdi(quantity.unit.as_deref().unwrap_or_default());
            if matches!(quantity.hedge, Hedge::Vague) {
                html.raw(" <i>vague</i>");
            }
            html.raw("</span></li>\n");
        }
    });
}

/// A number with its hedge, as "≥ 60".
pub fn amount(quantity: &Quantity) -> String {
    let sign = match quantity.hedge {
        Hedge::Exact => "",
        Hedge::Approx => "≈ ",
        Hedge::AtLeast => "≥ ",
        Hedge::AtMost => "≤ ",
        Hedge::Vague => "",
    };
    match (quantity.value, quantity.min, quantity.max) {
        (Some(value), ..) => format!("{sign}{value}"),
        (None, Some(min), Some(max)) => format!("{min} – {max}"),
        (None, Some(min), None) => format!("≥ {min}"),
        (None, None, Some(max)) => format!("≤ {max}"),
        (None, None, None) => "?".to_owned(),
    }
}

/// Writes what was dropped, and why.
pub fn dropped(html: &mut Html, view: &View<'_>) {
    let dropped = &view.story().dropped;
    let all = dropped.values().map(|&count| count as usize).sum();
    section(html, "dropped", "Dropped", all, |html| {
        for (reason, &count) in dropped.iter().filter(|&(_, &count)| count > 0) {
            html.raw("<li class=\"card row\"><span>")
                .raw(because(*reason))
                .raw("</span><span class=\"value\"><code>");
            html.number(count as usize).raw("</code></span></li>\n");
        }
    });
}

fn because(reason: DropReason) -> &'static str {
    match reason {
        DropReason::SpanOutsideText => "span outside the text",
        DropReason::NameNotInEvidence => "name not in the evidence",
        DropReason::NumberNotInEvidence => "number not in the evidence",
        DropReason::TriggerNotInEvidence => "trigger not in the evidence",
        DropReason::UnknownReference => "unknown reference",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_says_its_first_and_last_day() {
        for (value, said) in [
            ("2022", Some(("2022-01-01", "2022-12-31"))),
            ("2024-02", Some(("2024-02-01", "2024-02-29"))),
            ("2022-01/2022-08", Some(("2022-01-01", "2022-08-31"))),
            ("2022-11-24", Some(("2022-11-24", "2022-11-24"))),
            ("2022-W34", None),
            ("P2Y", None),
            ("2022/2022/2022/2022-x", None),
            ("", None),
        ] {
            let found = days(value).map(|(first, last)| (first.to_string(), last.to_string()));
            let found = found.as_ref().map(|(first, last)| (first.as_str(), last.as_str()));
            assert_eq!(found, said, "{value}");
        }
    }
}
