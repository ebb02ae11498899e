/// `PUT /v1/meetings/{id}/legal-hold`
@NullMarked
package org.huiyi.meeting.write.setlegalhold;

import org.jspecify.annotations.NullMarked;
