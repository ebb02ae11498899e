package org.huiyi.rest.problem;

import java.util.Locale;
import org.springframework.http.HttpHeaders;

/// A problem with the headers that go with it, in one language.
record Worded(Problem problem, HttpHeaders headers, Locale locale) {}
