package org.huiyi.houserules.planted.law;

import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

@Provision(Rule.R30)
final class Untested {}
