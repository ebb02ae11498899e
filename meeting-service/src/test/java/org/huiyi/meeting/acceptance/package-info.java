/// The acceptance scenarios of the regulation, one class each, by their number; `docs/scenarios.md` lists
/// them.
package org.huiyi.meeting.acceptance;
