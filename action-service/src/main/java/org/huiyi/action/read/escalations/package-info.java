/// What was escalated, for the organiser's supervision (R42).
@NullMarked
package org.huiyi.action.read.escalations;

import org.jspecify.annotations.NullMarked;
