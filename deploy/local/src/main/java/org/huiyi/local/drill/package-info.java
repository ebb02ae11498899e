/// Fault drills: a house of its own is started, meetings are played by the public REST API, parts are killed,
/// and what is there afterwards is held against what was acknowledged.
@NullMarked
package org.huiyi.local.drill;

import org.jspecify.annotations.NullMarked;
