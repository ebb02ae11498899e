/// A mail server that takes every mail and shows it on a page.
@NullMarked
package org.huiyi.local.mail;

import org.jspecify.annotations.NullMarked;
