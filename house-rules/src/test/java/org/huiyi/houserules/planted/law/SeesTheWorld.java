package org.huiyi.houserules.planted.law;

import com.tngtech.archunit.lang.ArchRule;

record SeesTheWorld(ArchRule rule) {}
