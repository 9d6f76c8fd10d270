namespace Recist.Tests.Properties.Decisions;

/// <summary>What people, files and the backend do in a tale.</summary>
internal enum DeedKind
{
    Send,
    SendAgain,
    List,
    NameReader,
    Policy,
    Card,
    Open,
    Sign,
    Release,
    WithdrawFile,
    WithdrawVisit,
    Handle,
    Pump,
    Sweep,
    Days,
}
