package org.huiyi.houserules.planted.covered;

import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

@Evidences(Rule.R04)
record ThingKept() {}
