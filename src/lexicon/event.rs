//! Stub.

/// Stub.
#[derive(Debug)]
pub struct EventTables {}

impl EventTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {}
    }
}
