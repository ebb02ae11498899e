/// `GET /v1/meetings/{id}/improvements`: what earlier meetings of the series offer this one.
@NullMarked
package org.huiyi.meeting.read.improvements;

import org.jspecify.annotations.NullMarked;
