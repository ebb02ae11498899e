/// How often each rule said no, and how often it let pass with a remark: for services whose database has the two tables.
@NullMarked
package org.huiyi.rest.counts;

import org.jspecify.annotations.NullMarked;
