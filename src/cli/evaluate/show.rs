//! Scores as a table, as Markdown and as JSON.

use super::Group;
use crate::evaluate::{Calibration, Counts, Finding, GoldFormat, Scores};
use serde_json::{Value, json};
use std::io::{self, Write};

/// What scores are printed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Style {
    /// A line a layer, in columns
    Table,
    /// One JSON object
    Json,
    /// Tables in Markdown
    Md,
}

/// What is printed.
pub(super) struct View<'a> {
    pub(super) groups: Vec<(GoldFormat, &'a Group)>,
    pub(super) each: bool,
    pub(super) calibration: bool,
    pub(super) errors: bool,
}

/// Where a finding is: the sentence of a file in columns, the code point of an article.
pub(super) fn place(file: &str, finding: &Finding) -> String {
    match (&finding.sentence, finding.offset) {
        (Some(sentence), _) => format!("{file}:{sentence}"),
        (None, Some(offset)) => format!("{file}#char={offset}"),
        (None, None) => file.to_owned(),
    }
}

const HEADINGS: [&str; 7] = ["layer", "right", "found", "gold", "precision", "recall", "F1"];

impl View<'_> {
    pub(super) fn print(&self, style: Style, out: &mut impl Write) -> io::Result<()> {
        if style == Style::Json {
            let groups: Vec<_> =
                self.groups.iter().map(|(format, group)| self.json(*format, group)).collect();
            let text = serde_json::to_string_pretty(&json!({ "groups": groups }))?;
            return writeln!(out, "{text}");
        }
        let mut separator = "";
        for (format, group) in &self.groups {
            for (name, scores) in group.files.iter().filter(|_| self.each) {
                write!(out, "{separator}")?;
                self.section(style, name, scores, out)?;
                separator = "\n";
            }
            let articles = group.all.articles;
            let texts = if articles == 1 { "text" } else { "texts" };
            write!(out, "{separator}")?;
            self.section(style, &format!("{format}: {articles} {texts}"), &group.all, out)?;
            separator = "\n";
        }
        Ok(())
    }

    fn section(&self, style: Style, title: &str, scores: &Scores, out: &mut impl Write) -> io::Result<()> {
        let rows: Vec<_> = scores.rows().into_iter().map(|(layer, c)| row(&layer.to_string(), c)).collect();
        writeln!(out, "{}{title}", if style == Style::Md { "### " } else { "" })?;
        table(style, &HEADINGS.map(str::to_owned), &rows, out)?;
        let calibration = scores.calibration();
        if self.calibration && !scores.calibration.is_empty() {
            let (headings, rows) = bins(&calibration);
            writeln!(out)?;
            table(style, &headings, &rows, out)?;
            writeln!(out, "{}expected calibration error {:.3}", blank(style), calibration.expected_error())?;
        }
        Ok(())
    }

    fn json(&self, format: GoldFormat, group: &Group) -> Value {
        let mut value = self.scores_json(&group.all);
        value["format"] = json!(format.name());
        if self.each {
            let files = group.files.iter().map(|(name, scores)| {
                let mut value = self.scores_json(scores);
                value["file"] = json!(name);
                value
            });
            value["files"] = files.collect();
        }
        if self.errors {
            let errors = group.findings.iter().map(|(place, finding)| {
                let layer = finding.layer.to_string();
                json!({ "place": place, "layer": layer, "gold": finding.gold, "found": finding.found })
            });
            value["errors"] = errors.collect();
        }
        value
    }

    fn scores_json(&self, scores: &Scores) -> Value {
        let layers = scores.rows().into_iter().map(|(layer, counts)| {
            json!({
                "layer": layer.to_string(), "right": counts.right, "found": counts.found, "gold": counts.gold,
                "precision": counts.precision(), "recall": counts.recall(), "f1": counts.f1(),
            })
        });
        let mut value = json!({ "texts": scores.articles, "layers": layers.collect::<Value>() });
        if !scores.unscored.is_empty() {
            value["notScored"] =
                scores.unscored.iter().map(|(label, n)| (label.to_string(), json!(n))).collect();
        }
        if self.calibration && !scores.calibration.is_empty() {
            let calibration = scores.calibration();
            let bins = calibration.bins().map(|(begin, end, bin)| {
                json!({
                    "from": begin, "to": end, "names": bin.names, "right": bin.right, "share": bin.accuracy(),
                    "confidence": bin.mean(),
                })
            });
            let error = calibration.expected_error();
            value["calibration"] = json!({ "bins": bins.collect::<Value>(), "expectedError": error });
        }
        value
    }
}

/// A blank line where Markdown wants one after a table.
fn blank(style: Style) -> &'static str {
    if style == Style::Md { "\n" } else { "" }
}

fn row(layer: &str, counts: Counts) -> Vec<String> {
    let right = if counts.right.fract() == 0.0 {
        format!("{}", counts.right)
    } else {
        format!("{:.1}", counts.right)
    };
    let percent = |share: f64| format!("{:.1}", 100.0 * share);
    let shares = [counts.precision(), counts.recall(), counts.f1()].map(percent);
    [layer.to_owned(), right, counts.found.to_string(), counts.gold.to_string()]
        .into_iter()
        .chain(shares)
        .collect()
}

fn bins(calibration: &Calibration) -> (Vec<String>, Vec<Vec<String>>) {
    let headings = ["confidence", "names", "right", "share right", "mean confidence"].map(str::to_owned);
    let rows = calibration.bins().map(|(begin, end, bin)| {
        let share = |value: f64| if bin.names == 0 { "-".to_owned() } else { format!("{value:.3}") };
        let numbers =
            [bin.names.to_string(), bin.right.to_string(), share(bin.accuracy()), share(bin.mean())];
        [format!("{begin:.1} to {end:.1}")].into_iter().chain(numbers).collect()
    });
    (headings.to_vec(), rows.collect())
}

/// The first column to the left, numbers to the right.
fn table(style: Style, headings: &[String], rows: &[Vec<String>], out: &mut impl Write) -> io::Result<()> {
    if style == Style::Md {
        writeln!(out, "\n| {} |", headings.join(" | "))?;
        writeln!(out, "|---{}|", "|---:".repeat(headings.len().saturating_sub(1)))?;
        return rows.iter().try_for_each(|row| writeln!(out, "| {} |", row.join(" | ")));
    }
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).chain(headings.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..headings.len()).map(width).collect();
    for row in std::iter::once(headings).chain(rows.iter().map(Vec::as_slice)) {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| match column {
            0 => format!("{cell:width$}"),
            _ => format!("  {cell:>width$}"),
        });
        writeln!(out, "{}", cells.collect::<String>())?;
    }
    Ok(())
}
