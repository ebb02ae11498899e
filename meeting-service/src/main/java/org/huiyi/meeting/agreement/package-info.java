/// Confidentiality agreements: one register per organiser and party, kept apart from every meeting.
@NullMarked
package org.huiyi.meeting.agreement;

import org.jspecify.annotations.NullMarked;
