/// One package per view, each with its endpoint.
@NullMarked
package org.huiyi.meeting.read;

import org.jspecify.annotations.NullMarked;
