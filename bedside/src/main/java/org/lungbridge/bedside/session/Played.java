package org.lungbridge.bedside.session;

/**
 * A session as it is played again.
 *
 * @param scene scenario and options
 * @param play what people did, a document
 * @param marks what was ticked, a document
 * @param until_s when it ended, or how far it has come, s
 * @param ended whether it has ended
 */
public record Played(Scene scene, byte[] play, byte[] marks, double until_s, boolean ended) {
    /** Documents nobody changes afterwards. */
    public Played {
        play = play.clone();
        marks = marks.clone();
    }
}
