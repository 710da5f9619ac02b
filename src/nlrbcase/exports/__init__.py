"""What a case or the law looks like elsewhere: pictures, calendars."""
