/// The three services of the house, from the jars that the build made.
@NullMarked
package org.huiyi.local.service;

import org.jspecify.annotations.NullMarked;
