namespace RecistFunctions.Startup;

/// <summary>Gathers what is wrong with the settings, so that whoever sets the app up is told all of it at the first start.</summary>
internal sealed class SettingFaults
{
    private readonly List<string> _sentences = [];

    /// <summary>Reads something; where its settings are wrong, keeps the sentences for <see cref="ThrowIfAny"/>.</summary>
    /// <returns>What was read; null where it could not be, and then nobody may use it.</returns>
    public T Read<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (SettingException e)
        {
            _sentences.AddRange(e.Sentences);
            return null!;
        }
    }

    /// <summary>Ends the start where anything was wrong.</summary>
    /// <exception cref="SettingException">Something was.</exception>
    public void ThrowIfAny()
    {
        if (_sentences.Count > 0)
        {
            throw new SettingException([.. _sentences.Distinct(StringComparer.Ordinal)]);
        }
    }
}
