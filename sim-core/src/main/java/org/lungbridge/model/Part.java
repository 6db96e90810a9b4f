package org.lungbridge.model;

/** A component to assemble and the name it goes by in messages and parameter names. */
public record Part(String name, Component.Factory factory) {}
