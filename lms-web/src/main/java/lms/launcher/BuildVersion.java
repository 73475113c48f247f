package lms.launcher;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar that the command runs from. */
final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = BuildVersion.class.getPackage().getImplementationVersion();
        return new String[] {"lms " + (version == null ? "(built from source)" : version)};
    }
}
