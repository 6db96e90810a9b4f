package org.lungbridge.scenarios.document.strategy;

import org.lungbridge.scenarios.document.About;

/** An anticoagulant and the way it goes. */
public record Anticoagulant(
        @About("Which anticoagulant.") AgentDrug drug,
        @About("The way it goes.") AgentRoute route) {}
