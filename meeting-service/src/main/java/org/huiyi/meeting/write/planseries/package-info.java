/// `POST /v1/series`
@NullMarked
package org.huiyi.meeting.write.planseries;

import org.jspecify.annotations.NullMarked;
