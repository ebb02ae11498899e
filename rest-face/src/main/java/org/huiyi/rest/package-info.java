@NullMarked
package org.huiyi.rest;

import org.jspecify.annotations.NullMarked;
