//! Stub.

/// Stub.
#[derive(Debug)]
pub struct RoleTables {}

impl RoleTables {
    /// The tables that ship with the program.
    pub(super) fn built_in() -> Self {
        Self {}
    }
}
