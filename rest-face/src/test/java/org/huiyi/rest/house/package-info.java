/// A tiny service to try the face on: one room, a local issuer, real HTTP.
@NullMarked
package org.huiyi.rest.house;

import org.jspecify.annotations.NullMarked;
