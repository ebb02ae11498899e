package org.huiyi.houserules.planted.covered;

import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

@Provision(Rule.R04)
final class Kept {}
