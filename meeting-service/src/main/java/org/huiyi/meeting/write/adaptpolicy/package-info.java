/// `PUT /v1/policies/{scope}`
@NullMarked
package org.huiyi.meeting.write.adaptpolicy;

import org.jspecify.annotations.NullMarked;
