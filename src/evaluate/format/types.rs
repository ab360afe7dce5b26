//! Labels of names in other people's gold → our types.

use crate::story::EntityType;
use std::collections::BTreeMap;
use std::str::FromStr;

/// The labels that are known without being told, in lower case. What is not here is not scored.
const KNOWN: [(&str, EntityType); 16] = [
    ("per", EntityType::Person),
    ("person", EntityType::Person),
    ("people", EntityType::Person),
    ("org", EntityType::Organization),
    ("organization", EntityType::Organization),
    ("organisation", EntityType::Organization),
    ("loc", EntityType::Place),
    ("location", EntityType::Place),
    ("gpe", EntityType::Place),
    ("geo", EntityType::Place),
    ("geo-loc", EntityType::Place),
    ("place", EntityType::Place),
    ("event", EntityType::Event),
    ("eve", EntityType::Event),
    ("evt", EntityType::Event),
    ("evn", EntityType::Event),
];

/// Which label stands for which type.
///
/// ```
/// use dateline::evaluate::TypeMap;
/// use dateline::story::EntityType;
/// let mut types = TypeMap::default();
/// types.add("politician=Person".parse().unwrap());
/// types.add("loc=".parse().unwrap());
/// assert_eq!(types.get("Politician"), Some(EntityType::Person));
/// assert_eq!((types.get("GPE"), types.get("LOC"), types.get("MISC")), (Some(EntityType::Place), None, None));
/// ```
#[derive(Clone, Debug)]
pub struct TypeMap(BTreeMap<String, Option<EntityType>>);

impl Default for TypeMap {
    fn default() -> Self {
        Self(KNOWN.iter().map(|&(label, kind)| (label.to_owned(), Some(kind))).collect())
    }
}

impl TypeMap {
    /// The type that `label` stands for; `None` if names with it are not scored.
    pub fn get(&self, label: &str) -> Option<EntityType> {
        self.0.get(&label.to_lowercase()).copied().flatten()
    }

    /// Adds what the user says, over what was known.
    pub fn add(&mut self, rule: TypeRule) {
        self.0.insert(rule.from, rule.to);
    }
}

/// `FROM=TO`: a label and the type that it stands for; without TO it is not scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeRule {
    from: String,
    to: Option<EntityType>,
}

/// Why a string is no [`TypeRule`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypeMapError {
    /// Not of the form `FROM=TO`.
    #[error("`{0}` is not of the form FROM=TO")]
    NotAPair(String),
    /// A type that we do not have.
    #[error("`{0}` is no type; there are Person, Organization, Place and Event")]
    UnknownType(String),
}

impl FromStr for TypeRule {
    type Err = TypeMapError;

    fn from_str(text: &str) -> Result<Self, TypeMapError> {
        let pair = text.split_once('=').map(|(from, to)| (from.trim().to_lowercase(), to.trim()));
        let (from, to) = pair
            .filter(|(from, _)| !from.is_empty())
            .ok_or_else(|| TypeMapError::NotAPair(text.to_owned()))?;
        if to.is_empty() {
            return Ok(Self { from, to: None });
        }
        let known = KNOWN.iter().find(|(label, _)| label.eq_ignore_ascii_case(to)).map(|&(_, kind)| kind);
        let to = known.ok_or_else(|| TypeMapError::UnknownType(to.to_owned()))?;
        Ok(Self { from, to: Some(to) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_says_what_is_wrong_with_it() {
        let wrong = |text: &str| text.parse::<TypeRule>().unwrap_err().to_string();
        assert_eq!(wrong("misc"), "`misc` is not of the form FROM=TO");
        assert_eq!(
            wrong("misc=Thing"),
            "`Thing` is no type; there are Person, Organization, Place and Event"
        );
        assert!("corporation = org".parse::<TypeRule>().is_ok());
    }
}
