//! Who stands behind a happening, or against it.
//!
//! In: events and the quotations in which they are told. Out: one [`FoundClaim`] for every place that
//! tells of an event, by its source or, without one, by the article itself. Invariant: a claim through a quotation has that
//! quotation's speaker. Deliberately absent: which claim is right.

use super::event::{FoundEvent, Telling};
use super::quotation::{FoundQuotation, Speaker};
use super::scribe::Scribe;
use crate::story::{Certainty, Claim, EventId, Modality, Polarity, Status};
use crate::text::ByteSpan;

/// What one source says about one event.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundClaim {
    /// The event, as an index into the events.
    pub about: usize,
    /// Who says so; nobody for the article in its own voice.
    pub by: Speaker,
    /// For or against.
    pub polarity: Polarity,
    /// How sure the source is.
    pub certainty: Certainty,
    /// Whether it is said to be, to be coming, or to depend on a condition.
    pub modality: Modality,
    /// The quotation in which it is said, as an index into the quotations.
    pub via: Option<usize>,
    /// The words.
    pub evidence: ByteSpan,
}

impl FoundClaim {
    /// The claim as a story has it; `id` gives the id of the event it is about.
    pub fn into_story(self, id: impl Fn(usize) -> EventId, scribe: &Scribe<'_>) -> Claim {
        Claim {
            about: id(self.about),
            by: self.by.entity,
            by_text: self.by.words.map(|words| scribe.text(words).to_owned()),
            polarity: self.polarity,
            certainty: self.certainty,
            modality: self.modality,
            via: self.via,
            evidence: scribe.chars(self.evidence),
        }
    }
}

/// The claims about `events`, in their order.
pub fn find(events: &[FoundEvent], quotations: &[FoundQuotation]) -> Vec<FoundClaim> {
    let of = |(about, event): (usize, &FoundEvent)| {
        event.tellings().map(|told| claim(about, told, quotations)).collect::<Vec<_>>()
    };
    events.iter().enumerate().flat_map(of).collect()
}

fn claim(about: usize, told: Telling, quotations: &[FoundQuotation]) -> FoundClaim {
    let spoken = told.via.and_then(|via| quotations.get(via));
    let evidence = spoken.and_then(|said| said.cue).map_or(told.evidence, |cue| told.evidence.cover(cue));
    FoundClaim {
        about,
        by: told.source,
        polarity: if told.status == Status::Denied { Polarity::Denied } else { Polarity::Affirmed },
        certainty: told.certainty,
        modality: modality(told.status),
        via: told.via,
        evidence,
    }
}

fn modality(status: Status) -> Modality {
    match status {
        Status::Planned => Modality::Planned,
        Status::Hypothetical => Modality::Hypothetical,
        Status::Asserted | Status::Reported | Status::Alleged | Status::Denied => Modality::Actual,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::cast::Cast;
    use crate::interpret::{event, quotation};
    use crate::lexicon::Lexicon;
    use crate::read::fixture;

    fn claims(notation: &str) -> Vec<FoundClaim> {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let cast = Cast::of(&document, &lexicon);
        let quotations = quotation::find(&document, &cast, &lexicon);
        let events = event::find(&document, &cast, &[], &[], &quotations, &lexicon);
        find(&events, &quotations)
    }

    #[test]
    fn the_article_stands_behind_what_no_source_says() {
        let claim = claims("Police arrested two men.").remove(0);
        assert_eq!((claim.by, claim.polarity, claim.via), (Speaker::default(), Polarity::Affirmed, None));
        assert_eq!(claim.certainty, Certainty::Certain);
    }

    #[test]
    fn a_source_denies_through_its_quotation() {
        let claim = claims("[Person Ana Ruiz] denied that police arrested two men.").remove(0);
        assert!(claim.by.entity.is_some());
        assert_eq!((claim.polarity, claim.via), (Polarity::Denied, Some(0)));
    }

    #[test]
    fn an_event_that_is_told_again_has_a_claim_of_each_source() {
        let claims = claims(
            "The union said officers had beaten marchers. The commander denied that anybody had been beaten.",
        );
        let told: Vec<_> = claims.iter().map(|claim| (claim.about, claim.polarity)).collect();
        assert_eq!(told, [(0, Polarity::Affirmed), (0, Polarity::Denied)]);
        assert!(claims[0].evidence.end() <= claims[1].evidence.begin());
    }

    #[test]
    fn hedges_and_plans_are_kept() {
        let claim = claims("The mayor may resign.").remove(0);
        assert_eq!((claim.certainty, claim.modality), (Certainty::Possible, Modality::Hypothetical));
        assert_eq!(claims("The mayor will resign.").remove(0).modality, Modality::Planned);
    }
}
