package org.huiyi.meeting.write.adaptpolicy;

import org.huiyi.meeting.policy.PolicyCommand.Standing;
import org.huiyi.meeting.policy.PolicyScope;

/// Which scope is to be adapted, and what the caller is to it.
///
/// @param policyVersion what is in force there until then
record Adapting(PolicyScope scope, Standing standing, String policyVersion) {}
