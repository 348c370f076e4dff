package dev.apigateway.deployment.gateway;

import dev.apigateway.emulator.GatewayEmulator;
import dev.apigateway.emulator.settings.EmulatorSettings;

/** The gateway in dev mode: it is there before the service and goes on after it. */
final class DevModeService extends GatewayService {

    private final boolean ownAccount;

    DevModeService(EmulatorSettings settings, boolean ownAccount) {
        super(settings);
        this.ownAccount = ownAccount;
    }

    @Override
    GatewayEmulator startEmulator() {
        GatewayEmulator emulator = RunningGateway.instance().serve(settings());
        RunningGateway.instance().tellSdks(ownAccount);
        return emulator;
    }

    @Override
    public void close() {
    }
}
