//! What of a story is shown in the text: a [`Mark`] for each stretch that has a look of its own.

use super::view::{Id, Thing, View};
use crate::story::{EntityType, Quotation, QuotationKind, Status};
use crate::text::{ByteSpan, CharSpan};

/// What can be shown or hidden as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Mentions of people, and so on.
    Person,
    /// Mentions of organizations.
    Organization,
    /// Mentions of places.
    Place,
    /// Mentions of named events.
    NamedEvent,
    /// Mentions of unnamed people or things.
    Group,
    /// What was said.
    Quotation,
    /// The words that tell of events.
    Event,
    /// Time expressions.
    Time,
    /// Numbers of things.
    Quantity,
    /// Words that take part in an event; seen only while that event is looked at.
    Part,
}

impl Layer {
    /// The layers of the legend, in its order.
    pub const SHOWN: [Self; 9] = [
        Self::Person,
        Self::Organization,
        Self::Place,
        Self::NamedEvent,
        Self::Group,
        Self::Event,
        Self::Quotation,
        Self::Time,
        Self::Quantity,
    ];

    /// Its name in classes and ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Place => "place",
            Self::NamedEvent => "named",
            Self::Group => "group",
            Self::Quotation => "quotation",
            Self::Event => "event",
            Self::Time => "time",
            Self::Quantity => "quantity",
            Self::Part => "part",
        }
    }

    /// Its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Person => "People",
            Self::Organization => "Organizations",
            Self::Place => "Places",
            Self::NamedEvent => "Named events",
            Self::Group => "Groups",
            Self::Quotation => "Quotations",
            Self::Event => "Events",
            Self::Time => "Times",
            Self::Quantity => "Quantities",
            Self::Part => "",
        }
    }

    /// The layer in which an entity of `kind` is shown.
    pub fn of(kind: EntityType) -> Self {
        match kind {
            EntityType::Person => Self::Person,
            EntityType::Organization => Self::Organization,
            EntityType::Place => Self::Place,
            EntityType::Event => Self::NamedEvent,
            EntityType::Group => Self::Group,
        }
    }
}

/// A stretch of the text with a look of its own.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Where it stands.
    pub span: ByteSpan,
    /// To what it belongs.
    pub layer: Layer,
    /// What kind within the layer.
    pub kind: &'static str,
    /// Its own id on the page.
    pub id: Option<Id>,
    /// The card that tells more.
    pub card: Option<Id>,
    /// What it is, in words.
    pub label: String,
    /// Who speaks, where the quoted words end.
    pub speaker: Option<String>,
}

/// The marks of an article.
pub fn marks(view: &View<'_>) -> Vec<Mark> {
    let mut marks = Vec::new();
    quotations(view, &mut marks);
    parts(view, &mut marks);
    mentions(view, &mut marks);
    times(view, &mut marks);
    quantities(view, &mut marks);
    triggers(view, &mut marks);
    marks
}

fn mentions(view: &View<'_>, marks: &mut Vec<Mark>) {
    for (index, mention) in view.story().mentions.iter().enumerate() {
        let entity = mention.entity.and_then(|id| view.entity(id));
        let label = match entity {
            Some((_, entity)) => format!("{}: {} ({})", mention.entity_type, entity.name, mention.kind),
            None => format!("{}, not resolved ({})", mention.entity_type, mention.kind),
        };
        marks.push(Mark {
            span: view.offsets.to_bytes(mention.words.span),
            layer: Layer::of(mention.entity_type),
            kind: mention.kind.as_str(),
            id: Some(view.id(Thing::Mention, index)),
            card: entity.map(|(id, _)| id),
            label,
            speaker: None,
        });
    }
}

fn triggers(view: &View<'_>, marks: &mut Vec<Mark>) {
    for (index, event) in view.story().events.iter().enumerate() {
        let source = view.source_name(event.source, event.source_text.as_deref());
        let label = match event.status {
            Status::Reported | Status::Alleged | Status::Denied => {
                format!("{}, {} by {source}", event.kind, event.status)
            }
            _ => format!("{}, {}", event.kind, event.status),
        };
        let (id, card) = (view.id(Thing::Trigger, index), view.id(Thing::Event, index));
        let span = view.offsets.to_bytes(event.trigger.span);
        marks.push(Mark::card(span, Layer::Event, event.status.as_str(), id, card, label));
    }
}

fn times(view: &View<'_>, marks: &mut Vec<Mark>) {
    for (index, time) in view.story().times.iter().enumerate() {
        let value = time.value.as_deref().unwrap_or("not resolved");
        let (id, card) = (view.id(Thing::TimeWords, index), view.id(Thing::Time, index));
        let span = view.offsets.to_bytes(time.words.span);
        marks.push(Mark::card(span, Layer::Time, time.kind.as_str(), id, card, format!("Time: {value}")));
    }
}

fn quantities(view: &View<'_>, marks: &mut Vec<Mark>) {
    for (index, quantity) in view.story().quantities.iter().enumerate() {
        let unit = quantity.unit.as_deref().unwrap_or_default();
        let label = format!("Quantity: {} {unit}", super::card::amount(quantity));
        let (id, card) = (view.id(Thing::QuantityWords, index), view.id(Thing::Quantity, index));
        let span = view.offsets.to_bytes(quantity.words.span);
        marks.push(Mark::card(span, Layer::Quantity, quantity.hedge.as_str(), id, card, label));
    }
}

fn quotations(view: &View<'_>, marks: &mut Vec<Mark>) {
    for (index, quotation) in view.story().quotations.iter().enumerate() {
        let speaker = speaker(view, quotation);
        let card = view.id(Thing::Quotation, index);
        let spans = stretches(view, quotation);
        let last = spans.len().saturating_sub(1);
        for (k, span) in spans.into_iter().enumerate() {
            let label = format!("Quotation, {}: {speaker}", quotation.kind);
            let id = view.id(Thing::Quoted, index);
            let mut mark = Mark::card(span, Layer::Quotation, quotation.kind.as_str(), id, card, label);
            mark.id = (k == 0).then_some(id);
            mark.speaker = (k == last).then(|| speaker.to_owned());
            marks.push(mark);
        }
    }
}

/// Who said `quotation`, in the fullest words known.
pub fn speaker<'a>(view: &View<'a>, quotation: &'a Quotation) -> &'a str {
    let entity = quotation.speaker.and_then(|id| view.entity(id)).map(|(_, entity)| entity.name.as_str());
    entity.or(quotation.speaker_text.as_deref()).unwrap_or("speaker unknown")
}

/// The stretches of `quotation`, with the quotation marks around them.
fn stretches(view: &View<'_>, quotation: &Quotation) -> Vec<ByteSpan> {
    let text = view.reading.article.text();
    if quotation.kind == QuotationKind::Indirect || quotation.spans.is_empty() {
        return vec![view.offsets.to_bytes(quotation.extent)];
    }
    let with_marks = |&span: &CharSpan| {
        let span = view.offsets.to_bytes(span);
        let before = text.get(..span.begin()).and_then(|t| t.chars().next_back()).filter(is_quote);
        let after = text.get(span.end()..).and_then(|t| t.chars().next()).filter(is_quote);
        let begin = span.begin() - before.map_or(0, char::len_utf8);
        ByteSpan::new(begin, span.end() + after.map_or(0, char::len_utf8)).unwrap_or(span)
    };
    quotation.spans.iter().map(with_marks).collect()
}

fn is_quote(c: &char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '‹' | '›')
}

/// The words that say who, where and when, lit while their event is looked at.
fn parts(view: &View<'_>, marks: &mut Vec<Mark>) {
    for (index, event) in view.story().events.iter().enumerate() {
        let participants = event.participants.iter().map(|p| p.words.span);
        let place = event.place.iter().map(|place| place.span);
        let time = event.time.iter().map(|time| time.span);
        for span in participants.chain(place).chain(time) {
            marks.push(Mark {
                span: view.offsets.to_bytes(span),
                layer: Layer::Part,
                kind: "",
                id: None,
                card: Some(view.id(Thing::Event, index)),
                label: String::new(),
                speaker: None,
            });
        }
    }
}

impl Mark {
    fn card(span: ByteSpan, layer: Layer, kind: &'static str, id: Id, card: Id, label: String) -> Self {
        Self { span, layer, kind, id: Some(id), card: Some(card), label, speaker: None }
    }

    /// Whether its words lead to its card. A quotation has a link of its own, where it ends.
    pub fn links(&self) -> bool {
        self.card.is_some() && !matches!(self.layer, Layer::Part | Layer::Quotation)
    }
}
