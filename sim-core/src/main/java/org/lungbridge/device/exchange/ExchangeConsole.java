package org.lungbridge.device.exchange;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Exchange;

/**
 * What staff have set on machines that exchange plasma or replace the kidney. Computes nothing: solutes, blood volume and
 * calcium read these settings where they are at home.
 *
 * <p>Plasma exchange is isovolemic: as much albumin solution or donor plasma comes as plasma leaves. <b>Leaves out</b> the
 * blood in the extracorporeal lines (about 0.2 L) and the volume effect of albumin of another strength.
 */
public final class ExchangeConsole implements Component {
    /** Declares the settings. */
    public ExchangeConsole(Declarations d) {
        d.setting(Exchange.PLASMA_FLOW, 0);
        d.setting(Exchange.DONOR_SHARE, 0);
        d.setting(Exchange.CITRATE, 0);
        d.setting(Exchange.RENAL_CLEARANCE, 0);
        d.setting(Exchange.RENAL_CITRATE, 0);
        d.setting(Exchange.FLUID_REMOVAL, 0);
    }
}
