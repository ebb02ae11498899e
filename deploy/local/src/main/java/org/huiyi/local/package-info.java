/// The launcher behind `./run`: starts every part of the house on one machine, keeps it alive and stops it.
@NullMarked
package org.huiyi.local;

import org.jspecify.annotations.NullMarked;
