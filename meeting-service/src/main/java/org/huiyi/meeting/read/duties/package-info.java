/// `GET /v1/duties`: what the rules ask of the caller next, from a view that may lag by milliseconds.
@NullMarked
package org.huiyi.meeting.read.duties;

import org.jspecify.annotations.NullMarked;
