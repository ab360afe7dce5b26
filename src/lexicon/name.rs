//! Stub.

/// Stub.
#[derive(Debug)]
pub struct NameTables {}

impl NameTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {}
    }
}
