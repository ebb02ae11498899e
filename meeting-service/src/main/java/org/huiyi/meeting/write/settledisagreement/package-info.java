/// Says what came of a disagreement, and who still disagrees.
@NullMarked
package org.huiyi.meeting.write.settledisagreement;

import org.jspecify.annotations.NullMarked;
