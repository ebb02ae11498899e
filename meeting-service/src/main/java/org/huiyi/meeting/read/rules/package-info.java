/// `GET /v1/rules`: the catalogue of rules, and how often each was remarked on.
@NullMarked
package org.huiyi.meeting.read.rules;

import org.jspecify.annotations.NullMarked;
