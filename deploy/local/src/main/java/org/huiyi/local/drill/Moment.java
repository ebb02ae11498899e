package org.huiyi.local.drill;

/// Points in a played meeting, each right after the write that made it was acknowledged.
enum Moment {
    SCHEDULED,
    NOTICE_GIVEN,
    CONFIRMED,
    STARTED,
    ENDED,
    DRAFTED,
    PUBLISHED,
    ASSIGNED,
    COMPLETED,
    EVALUATED
}
